// The editor of one template: CodeMirror with completion, faults at their places, and keys: Tab indents, Escape and then Tab leaves it.
import { autocompletion, type CompletionSource, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  lineNumbers,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { TemplateFault, TemplateNames } from '../../http/desk/template-schemas.ts';
import { type Suggestion, suggest } from './suggest.ts';

export interface CodeEditorHandle {
  goTo(place: { readonly line: number; readonly column: number }): void;
}

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly describedBy: string;
  readonly isReadOnly: boolean;
  readonly names: TemplateNames | undefined;
  readonly faults: readonly TemplateFault[];
  readonly handle: RefObject<CodeEditorHandle | null>;
  /** How what a suggestion is stands beside it. */
  readonly describe: (suggestion: Suggestion) => string;
}

const marks = new MatchDecorator({
  regexp: /\{\{(?:!--.*?--|[^{}]*)\}\}/g,
  decoration([text]) {
    const kind = text.startsWith('{{!') ? 'comment' : /^\{\{~?(?:[#/^>]|else\b)/.test(text) ? 'block' : 'value';
    return Decoration.mark({ class: `template-${kind}` });
  },
});
const markTags = ViewPlugin.define(
  (view) => ({
    tags: marks.createDeco(view),
    update(update: ViewUpdate) {
      this.tags = marks.updateDeco(update, this.tags);
    },
  }),
  { decorations: ({ tags }) => tags },
);

export function CodeEditor(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { label, describedBy, isReadOnly, value, faults, handle } = props;
  const access = useRef(new Compartment());

  useEffect(() => {
    if (place.current === null) return;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [...listExtensions(latest), access.current.of([])],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);

  useEffect(() => {
    const attributes = { 'aria-label': label, 'aria-describedby': describedBy, tabindex: '0' };
    view.current?.dispatch({
      effects: access.current.reconfigure([
        EditorView.contentAttributes.of(attributes),
        EditorState.readOnly.of(isReadOnly),
      ]),
    });
  }, [label, describedBy, isReadOnly]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);

  useEffect(() => {
    const editor = view.current;
    if (editor !== null)
      editor.dispatch(
        setDiagnostics(
          editor.state,
          faults.map((fault) => diagnose(editor, fault)),
        ),
      );
  }, [faults]);

  useImperativeHandle(handle, () => ({
    goTo(to) {
      const editor = view.current;
      if (editor === null) return;
      const { from } = diagnose(editor, { ...to, message: '' });
      editor.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      editor.focus();
    },
  }));

  return <div ref={place} className="template-editor" />;
}

function listExtensions(latest: RefObject<Props>): readonly Extension[] {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
  return [
    EditorView.cspNonce.of(nonce),
    lineNumbers(),
    lintGutter(),
    history(),
    markTags,
    bracketMatching(),
    EditorView.lineWrapping,
    autocompletion({ override: [complete(latest)], icons: false }),
    keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
    EditorView.updateListener.of(({ docChanged, state }) => {
      const text = state.doc.toString();
      if (docChanged && text !== latest.current.value) latest.current.onChange(text);
    }),
  ];
}

const complete =
  (latest: RefObject<Props>): CompletionSource =>
  ({ state, pos, explicit }) => {
    const { names, describe } = latest.current;
    const found = names === undefined ? null : suggest(state.sliceDoc(0, pos), names);
    if (found === null || found.suggestions.length === 0) return null;
    const before = state.sliceDoc(pos - 1, pos);
    if (found.length === 0 && !explicit && !/[{.#/>"@(\s]/.test(before)) return null;
    return {
      from: pos - found.length,
      validFor: /^[\w-]*$/,
      options: found.suggestions.map((suggestion) => ({ label: suggestion.label, detail: describe(suggestion) })),
    };
  };

/** From the fault to the end of its line: what is wrong is a field or a word, of which only the beginning is known. */
function diagnose(
  { state }: EditorView,
  { line, column, message }: Pick<TemplateFault, 'line' | 'column' | 'message'>,
): Diagnostic {
  const found = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  const from = Math.min(found.from + Math.max(column - 1, 0), found.to);
  const word = /^[\w.@/-]+/.exec(state.sliceDoc(from, found.to))?.[0].length;
  return { from, to: Math.min(from + (word ?? found.length), found.to), severity: 'error', message };
}
