import type { ComponentChildren } from 'preact';

export function SettingsSection({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="settings-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
