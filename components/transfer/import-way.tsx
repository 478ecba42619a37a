import { Import } from 'lucide';
import { Way } from '../parts/way.tsx';
import type { Navigation } from '../state/use-navigation.ts';

export function ImportWay({ navigation, hasExport = false }: { navigation: Navigation; hasExport?: boolean }) {
  return (
    <Way
      icon={Import}
      label={hasExport ? 'Import and export' : 'Import from another reader'}
      note="OPML, or a Wireside backup"
      onPress={() => navigation.go({ view: 'import' })}
    />
  );
}
