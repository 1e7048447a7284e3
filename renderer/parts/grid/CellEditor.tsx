import { CodeEditor } from "./CodeEditor.tsx";
import type { EditorProps } from "./editing.ts";
import { TextEditor } from "./TextEditor.tsx";

/** The text of one cell while it is typed. */
export function CellEditor(props: EditorProps) {
  return props.field.codes ? <CodeEditor {...props} /> : <TextEditor {...props} />;
}
