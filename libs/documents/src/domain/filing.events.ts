import type { Fact } from './document.fact.js';

/** The document lies in a case, under the number of an entry there. The case's unit may read it from now on. */
export type DocumentFiled = Fact<
  'DocumentFiled',
  { readonly caseId: string; readonly caseUnitId: string; readonly entry: number } & Opened
>;
export type DocumentRefiled = Fact<
  'DocumentRefiled',
  {
    readonly caseId: string;
    readonly caseUnitId: string;
    readonly entry: number;
    readonly fromCaseId: string;
    readonly fromEntry: number;
    readonly reason: string;
  } & Opened
>;
export type DocumentUnfiled = Fact<
  'DocumentUnfiled',
  { readonly caseId: string; readonly entry: number; readonly reason: string }
>;
export type UnitAdmitted = Fact<
  'UnitAdmitted',
  { readonly unitId: string; readonly because: 'case-assigned' } & Opened
>;

/** When the document was received or drafted: its place in the lists of the unit that may read it now. */
interface Opened {
  readonly openedAt: string;
}

export type FilingEvent = DocumentFiled | DocumentRefiled | DocumentUnfiled | UnitAdmitted;
