/**
 * The routes of an API, as its OpenAPI description tells of them.
 * @param {any} description
 */
export const routesOf = ({ paths }) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      inPath: parameters.filter((each) => each.in === 'path'),
      inQuery: parameters.filter((each) => each.in === 'query'),
      body: requestBody?.content?.['application/json']?.schema,
      takesBytes: requestBody?.content?.['application/octet-stream'] !== undefined,
    })),
  );

/**
 * A path with its parameters filled in.
 * @param {string} path
 * @param {Readonly<Record<string, string>>} values
 * @returns {string}
 */
export const filled = (path, values) =>
  path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name] ?? '')));
