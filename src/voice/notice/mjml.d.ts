// MJML ships no types; layout-from-mjml.ts is the only caller.
declare module 'mjml' {
  export default function mjml2html(
    source: string,
    options: { readonly validationLevel: 'strict' },
  ): Promise<{ readonly html: string; readonly errors: readonly { readonly formattedMessage: string }[] }>;
}
