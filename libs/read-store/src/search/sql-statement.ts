export interface SqlStatement {
  readonly sql: string;
  readonly params: readonly unknown[];
}
