/** The time that figures are of. */
export interface RangeProps {
  readonly range: { readonly from: string; readonly to: string };
}
