// The first import starts the first queries of the store, so that they run while the rest is evaluated.
import { opening } from './opening.ts';
import { render } from 'preact';
import { App } from '../../components/app.tsx';
import { holdPanelPresence } from '../../utils/platform/panel-presence.ts';

// After the last look was read: news that is being saved just now would otherwise count as looked at before it is.
void opening.finally(holdPanelPresence);
const root = document.getElementById('wireside');
if (root) render(<App opening={opening} />, root);
