/** Returns the name of the stream of one thing, such as `document-6f2c8f0e-...`. A category has no dash. */
export const streamName = (category: string, id: string): string => `${category}-${id}`;

/** Returns the category of a stream: the part of its name before the first dash. */
export const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
