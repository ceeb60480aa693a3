import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { rollQuery } from '../../api/roll.ts';
import { CommandPalette } from '../../design/command-palette/command-palette.tsx';
import { useHere, useSchool } from '../../session/me-context.tsx';
import { recentPupils } from '../../session/recent-pupils.ts';
import { meetingCommands, paletteCommands } from './palette-commands.ts';

export type PaletteMode = 'closed' | 'everything' | 'meeting';

type Props = { readonly mode: PaletteMode; readonly onMode: (mode: PaletteMode) => void };

/** Search from any screen: a child, a screen, something to do. Everything it knows is in memory, so it answers at once. */
export const Palette = ({ mode, onMode }: Props) => {
  const { me } = useHere();
  const school = useSchool();
  const navigate = useNavigate();
  const { data: roll } = useQuery({ ...rollQuery(useApi(), school.id), enabled: mode !== 'closed' });
  const commands = useMemo(() => {
    if (mode === 'closed') return [];
    if (mode === 'meeting') return meetingCommands(roll ?? []);
    return paletteCommands({ roll: roll ?? [], recent: recentPupils(), school, demo: me.demo });
  }, [mode, roll, school, me.demo]);
  const choose = ({ id }: { readonly id: string }) => {
    const does = commands.find((command) => command.id === id)?.does;
    switch (does?.kind) {
      case 'go':
        return void navigate({ href: does.href });
      case 'new-tab':
        return void window.open(does.href, '_blank', 'noreferrer');
      case 'choose-child':
        return onMode('meeting');
      default:
        return undefined;
    }
  };
  return (
    <CommandPalette
      key={mode}
      open={mode !== 'closed'}
      onClose={() => onMode('closed')}
      commands={commands}
      onChoose={choose}
    />
  );
};
