/** A document as far as settlement binds it to another. */
interface Settled {
  readonly documentId: string;
  readonly replies: readonly { readonly documentId: string }[];
}

/** The pairs of letter and reply that would be parted if some of the documents of a case were moved. */
export const partedBy = (
  documents: readonly Settled[],
  moved: readonly string[],
): readonly { readonly documentId: string; readonly replyId: string }[] => {
  const here = new Set(documents.map(({ documentId }) => documentId));
  return documents.flatMap(({ documentId, replies }) =>
    replies
      .map((reply) => reply.documentId)
      .filter(
        (replyId) => here.has(replyId) && moved.includes(documentId) !== moved.includes(replyId),
      )
      .map((replyId) => ({ documentId, replyId })),
  );
};
