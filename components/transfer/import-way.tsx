import { Import } from 'lucide';
import { say } from '../../utils/words/words.ts';
import { Way } from '../parts/way.tsx';
import type { Navigation } from '../state/use-navigation.ts';

export function ImportWay({ navigation, hasExport = false }: { navigation: Navigation; hasExport?: boolean }) {
  return (
    <Way
      icon={Import}
      label={hasExport ? say('importAndExport') : say('importFrom')}
      note={say('importNote')}
      onPress={() => navigation.go({ view: 'import' })}
    />
  );
}
