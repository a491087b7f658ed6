/** A mapping that cannot be used; `line` is where in its file, counted from 1. */
export class MappingInvalid extends Error {
  readonly code = 'mapping-invalid';

  constructor(
    message: string,
    readonly line?: number,
  ) {
    super(line === undefined ? message : `Mapping, line ${line}: ${message}`);
    this.name = 'MappingInvalid';
  }
}
