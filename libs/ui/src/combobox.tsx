import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Stands beside the label, and is searched too. */
  readonly about?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

interface Props {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly none: string;
  readonly described?: Readonly<Record<string, string | boolean | undefined>>;
}

const shownAtMost = 50;

/** One of many, found by writing part of it: the list combobox of the ARIA authoring practices. */
export const Combobox = ({
  id,
  choices,
  value,
  onChange,
  none,
  described,
}: Props): ReactElement => {
  const list = useId();
  const chosen = choices.find((choice) => choice.value === value);
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const found = typed === undefined ? choices : choices.filter((choice) => fits(choice, typed));
  const shown = found.slice(0, shownAtMost);
  const isOpen = typed !== undefined;
  const choose = (choice: Choice | undefined): void => {
    if (choice?.isDisabled) return;
    if (choice) onChange(choice.value);
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) setTyped('');
      else setActive((active + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <div className="combobox">
      <input
        {...described}
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown[active] ? `${list}-${active}` : undefined}
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onClick={() => setTyped(typed ?? '')}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <ul className="options" role="listbox" id={list} aria-label={none}>
          {shown.map((choice, index) => (
            <li
              key={choice.value}
              id={`${list}-${index}`}
              className="option"
              role="option"
              aria-selected={index === active}
              aria-disabled={choice.isDisabled}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              {choice.label} {choice.about && <span className="quiet small">{choice.about}</span>}
            </li>
          ))}
          {shown.length === 0 && (
            <li className="option" role="option" aria-selected="false" aria-disabled="true">
              {none}
            </li>
          )}
        </ul>
      )}
    </div>
  );
};

export const fits = ({ label, about = '' }: Choice, typed: string): boolean => {
  const text = `${label} ${about}`.toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
