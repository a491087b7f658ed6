import { useEffect, useState, type ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@chancery/ui';
import type { DocumentView } from '../api/documents.js';
import { contentAddress, download } from '../api/files.js';
import { actingFor } from '../api/acting-for.js';
import { minuteOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';

type File = DocumentView['attachments'][number];

const shownBytes = 2_000_000;
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

const isShown = ({ mediaType, size }: File): boolean =>
  size <= shownBytes && (pictures.includes(mediaType) || mediaType.startsWith('text/plain'));

/** The files of a document. Pictures and plain text are shown; all else is opened by what the officer has for it. */
export const Files = ({ document }: { readonly document: DocumentView }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const current = document.attachments.filter(({ standing }) => standing === 'current');
  const [chosen, setChosen] = useState<string>();
  const file = current.find(({ attachmentId }) => attachmentId === chosen) ?? current.find(isShown);
  if (document.attachments.length === 0) return <p className="quiet">{t('desk.file.none')}</p>;
  return (
    <>
      <ul className="cards">
        {document.attachments.map((each) => (
          <li key={each.attachmentId}>
            <a
              href={contentAddress(document.documentId, each.attachmentId)}
              className="wrap"
              download
              onClick={(event) => {
                if (!actingFor()) return;
                event.preventDefault(); // a link cannot say for whom one acts
                void save(event.currentTarget.href, each.name);
              }}
            >
              {each.name}
            </a>{' '}
            {each.standing !== 'current' && (
              <span className="tag plain">
                {t(each.standing === 'superseded' ? 'desk.file.superseded' : 'desk.file.withdrawn')}
              </span>
            )}
            <p className="small quiet">
              {t('desk.file.about', {
                size: Math.ceil(each.size / 1_000),
                day: minuteOf(language, each.addedAt),
              })}
            </p>
            {isShown(each) && each !== file && (
              <Button look="bare" onClick={() => setChosen(each.attachmentId)}>
                {t('desk.file.show', { name: each.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {file && isShown(file) && <Shown documentId={document.documentId} file={file} />}
    </>
  );
};

const save = async (address: string, name: string): Promise<void> => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await download(address));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

const Shown = ({
  documentId,
  file,
}: {
  readonly documentId: string;
  readonly file: File;
}): ReactElement | null => {
  const { data } = useQuery({
    queryKey: ['file', file.sha256],
    queryFn: () => download(contentAddress(documentId, file.attachmentId)),
    staleTime: Infinity,
  });
  const isPicture = pictures.includes(file.mediaType);
  if (!data) return null;
  return isPicture ? (
    <Picture bytes={data} name={file.name} />
  ) : (
    <Text bytes={data} name={file.name} />
  );
};

interface ShownProps {
  readonly bytes: Blob;
  readonly name: string;
}

const Picture = ({ bytes, name }: ShownProps): ReactElement | null => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address ? <img className="picture" src={address} alt={name} /> : null;
};

/** As text, whatever it looks like. */
const Text = ({ bytes, name }: ShownProps): ReactElement => {
  const { data = '' } = useQuery({
    queryKey: ['text', bytes.size, name],
    queryFn: () => bytes.text(),
  });
  return (
    <pre className="text" tabIndex={0} role="region" aria-label={name}>
      {data}
    </pre>
  );
};
