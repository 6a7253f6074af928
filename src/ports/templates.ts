// The desk's templates, handed in by the runtime because Workers have no file system.

/** `id` is `<intent>/<language>`, `partials/<name>/<language>` or `frame/<language>`; `source` is Handlebars text. */
export interface TemplateSource {
  readonly id: string;
  readonly source: string;
}
