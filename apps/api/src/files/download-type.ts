/** HTML, and XML in any of its dialects, XHTML and SVG among them: a browser may run what is in it. */
const active = /^(?:text\/(?:html|xml)|application\/xml|[a-z]+\/[\w.-]*\+xml)$/;

/** The media type that a file is handed out with: what it is, unless a browser could run it. */
export const downloadType = (mediaType: string): string =>
  active.test(mediaType) ? 'application/octet-stream' : mediaType;
