import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { TextField } from '../../design/text-field/text-field.tsx';

type Props = {
  readonly known: readonly string[];
  readonly onAdd: (name: string) => void;
};

/** A council that keeps a child's plan although none of the trust's schools lies in it. */
export const AddCouncil = ({ known, onAdd }: Props) => {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const add = () => {
    const given = name.trim();
    if (given === '') return setError('Enter the council’s name');
    if (known.some((one) => one.toLowerCase() === given.toLowerCase()))
      return setError('This council is in the list already');
    setError(undefined);
    setName('');
    onAdd(given);
  };
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label="Another council"
        hint="One that keeps a child’s plan though no school of the trust lies in it. Its name as children’s files have it, such as Bath and North East Somerset."
        maxLength={100}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={error}
      />
      <Button type="submit" icon="plus">
        Say what it asks for
      </Button>
    </form>
  );
};
