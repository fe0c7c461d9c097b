/** A state without statements: what is the case, why, and what can be done about it. */
export interface NoticeProps {
  title: string;
  text: string;
  /** Words that are not ours, an error's. */
  detail?: string;
  action?: { label: string; run(): void } | undefined;
  /** Something is still going on. */
  busy?: boolean;
}

export function NoticeView({ title, text, detail, action, busy = false }: NoticeProps) {
  return (
    <main class="notice" aria-busy={busy}>
      <h1 class="notice-title">{title}</h1>
      <p role={busy ? 'status' : undefined}>{text}</p>
      {busy && <progress class="busy" aria-label={title} />}
      {detail && (
        <p class="detail" dir="auto">
          {detail}
        </p>
      )}
      {action && (
        <button type="button" class="button" onClick={() => action.run()}>
          {action.label}
        </button>
      )}
    </main>
  );
}
