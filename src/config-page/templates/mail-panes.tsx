// A mail that is looked at before it is one: its text, and its HTML in a frame in which nothing runs. Stand side by side in a `template-preview`.
import { Text } from '@mantine/core';

/** `label` is for who does not see it. */
export function TextPane({
  text,
  language,
  title,
  label,
}: {
  readonly text: string;
  readonly language: string;
  readonly title: string;
  readonly label: string;
}) {
  return (
    <div>
      <PaneTitle title={title} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section lang={language} tabIndex={0} aria-label={label}>
        {text}
      </section>
    </div>
  );
}

export function HtmlPane({
  frame,
  title,
  label,
}: {
  /** Its address at the server. */
  readonly frame: string;
  readonly title: string;
  readonly label: string;
}) {
  return (
    <div>
      <PaneTitle title={title} />
      <iframe src={frame} title={label} sandbox="" />
    </div>
  );
}

const PaneTitle = ({ title }: { readonly title: string }) => (
  <Text size="sm" fw={550} mb={4}>
    {title}
  </Text>
);
