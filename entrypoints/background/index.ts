import { defineBackground } from '#imports';
import { serve } from '../../utils/messaging/serve.ts';
import { onRefreshAlarm } from '../../utils/platform/alarms.ts';
import { browser } from '../../utils/platform/browser.ts';
import { setRequestRules } from '../../utils/platform/own-requests.ts';
import { followPageOnCommand } from '../../utils/platform/page-command.ts';
import { openPanelOnClick, openPanelOnNotification } from '../../utils/platform/panel.ts';
import { onAccessChange } from '../../utils/platform/permissions.ts';
import { onSettingsChange } from '../../utils/platform/settings.ts';
import { createBackground } from './create-background.ts';

// Every listener is registered before anything is awaited: the event that woke the worker is given to those alone.
export default defineBackground({
  type: 'module',
  main() {
    const background = createBackground();
    openPanelOnClick();
    openPanelOnNotification();
    followPageOnCommand();
    serve(background.handlers);
    onRefreshAlarm(() => void background.refreshDue());
    // Nothing to do but to be started: after an update and a restart the badge and the alarm are gone.
    browser.runtime.onInstalled.addListener(() => {});
    browser.runtime.onStartup.addListener(() => {});
    onAccessChange({ onGiven: () => void background.resume(), onTaken: () => void background.pause() });
    onSettingsChange(() => void background.takeSettings());
    // Alarm, badge and session rules do not outlive every restart and update, so each start makes them right again.
    void setRequestRules();
    void background.start();
  },
});
