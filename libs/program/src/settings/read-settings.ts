import { nearest } from './nearest.js';
import { schema, type SettingName, type Settings, type SettingsOf } from './schema.js';
import type { ProgramName, Setting } from './setting.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that no program can work with; the message has one sentence for each fault. */
export class SettingsRefused extends Error {
  readonly isForOperator = true;
}

const entries = Object.entries(schema) as readonly (readonly [SettingName, Setting])[];
const prefix = 'CHANCERY_';

/** Reads what one program needs. An empty text counts as not set. Throws SettingsRefused. */
export const readSettings = <Program extends ProgramName>(
  program: Program,
  env: Environment,
): SettingsOf<Program> =>
  read(
    entries.filter(([, { readBy }]) => readBy.includes(program)),
    env,
  ) as SettingsOf<Program>;

/** Reads the settings of all programs. Throws SettingsRefused. */
export const readAllSettings = (env: Environment): Settings => read(entries, env) as Settings;

const read = (asked: typeof entries, env: Environment): Readonly<Record<string, unknown>> => {
  const found = asked.map(([name, setting]) => {
    const text = env[name]?.trim() || setting.usual;
    const value = text === undefined ? undefined : setting.kind.read(text);
    const isRefused = text !== undefined && value === undefined;
    return { name, value, fault: isRefused ? faultOf(name, setting, text) : undefined };
  });
  const faults = found.flatMap(({ fault }) => fault ?? []);
  const halves = asked.flatMap(([name, { setWith }]) => missingHalf(name, setWith, env));
  if (faults.length + halves.length > 0)
    throw new SettingsRefused([...faults, ...halves].join('\n'));
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
};

const missingHalf = (name: string, other: string | undefined, env: Environment): string[] => {
  const isSet = (one: string): boolean => Boolean(env[one]?.trim());
  if (other === undefined || isSet(name) === isSet(other)) return [];
  const [there, missing] = isSet(name) ? [name, other] : [other, name];
  return [`${missing} is not set, and ${there} is: set both, or none of them.`];
};

const faultOf = (name: string, { kind, isSecret }: Setting, text: string): string =>
  `${name} cannot be ${isSecret ? 'what it is set to (not shown here)' : `"${withoutPassword(text)}"`}; it has to be ${kind.accepts}.`;

const withoutPassword = (address: string): string => address.replace(/:[^:@/\s]*@/, ':***@');

const bare = (name: string): string => name.replace(prefix, '');

/** A sentence for each `CHANCERY_*` that no program knows, with the name that was probably meant. */
export const unknownSettings = (env: Environment): readonly string[] =>
  Object.keys(env)
    .filter((name) => name.startsWith(prefix) && !(name in schema))
    .map((name) => {
      const meant = nearest(bare(name), Object.keys(schema), bare);
      return `${name} is no setting of Chancery and has no effect.${meant ? ` Is ${meant} meant?` : ''}`;
    });

/**
 * The environment of one program: that of this process without the settings of others, so that no secret
 * reaches a program that does not use it.
 */
export const environmentOf = (program: ProgramName, env: Environment): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => {
      const setting = entries.find(([known]) => known === name)?.[1];
      return setting ? setting.readBy.includes(program) : !name.startsWith(prefix);
    }),
  );
