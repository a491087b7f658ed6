import { useState, type ReactElement } from 'react';
import { upload } from '../api/files.js';
import { useWords } from '../words/words.js';

interface FileProps {
  readonly described: Readonly<Record<string, string | boolean | undefined>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Stores the file at once, so that a form that is sent again does not send it again. */
export const FileInput = ({ described, value, onChange }: FileProps): ReactElement => {
  const t = useWords();
  const [failed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFailed(false);
    setBusy(true);
    try {
      onChange(`${(await upload(file)).sha256}/${file.name}`);
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <input
        {...described}
        type="file"
        className="input"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <span className="small quiet" role="status">
        {isBusy && t('desk.file.storing')}
        {failed && t('desk.file.failed')}
        {!isBusy && value && t('desk.file.stored', { name: value.split('/').slice(1).join('/') })}
      </span>
    </>
  );
};
