/**
 * A figure of a suite: the median of its repetitions, their least and greatest, and its ratio to what stands
 * beside it in the same run. An aim is a text such as `<= 3`, about the ratio.
 */
export const figureOf = ({ id, unit, values, beside = [], says }) => ({
  id,
  unit,
  ...told(values),
  beside: beside.map((peer) => besides(median(values), peer)),
  ...(says && { says }),
});

const besides = (value, { name, values, aim }) => ({
  name,
  ...told(values),
  ratio: rounded(value / median(values)),
  ...(aim && { aim }),
});

const told = (values) => ({
  value: rounded(median(values)),
  spread: [rounded(Math.min(...values)), rounded(Math.max(...values))],
});

export const median = (values) => quantile(values, 0.5);

/** The value that a share `q` of the values does not exceed. */
export const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) * q;
  const below = sorted[Math.floor(middle)];
  return below + (sorted[Math.ceil(middle)] - below) * (middle % 1);
};

/** Three digits say as much as a machine that does other things can. */
const rounded = (number) => Number(number.toPrecision(3));

/** Whether an aim is met; undefined if it is none that can be reckoned. */
export const isMet = ({ ratio, aim = '' }) => {
  const [, sign, bound] = /^(<=|>=) ([\d.]+)/.exec(aim) ?? [];
  if (!sign) return undefined;
  return sign === '<=' ? ratio <= Number(bound) : ratio >= Number(bound);
};
