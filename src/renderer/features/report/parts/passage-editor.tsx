// Writing one passage: bold, italic and lists, by keyboard or button, saved as it is typed.
import { Bold as BoldMark } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic as ItalicMark } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import { Bold, Italic, List, ListOrdered, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ShownPassage } from '../../../../shared/ipc/report.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { commonFailureWords } from '../../../messages/failures.ts';
import { reportMessages } from '../../../messages/report.ts';
import { Button, Notice, useAutosave } from '../../../ui/index.ts';
import { editorContent, textOfEditor } from '../editor-text.ts';
import styles from './passage-editor.module.css';

const words = reportMessages.editor;

const extensions = [
  Document,
  Paragraph,
  Text,
  BoldMark,
  ItalicMark,
  BulletList,
  OrderedList,
  // A list in a list has no place in a report of two sides.
  ListItem.extend({ content: 'paragraph' }),
  ListKeymap,
  UndoRedo,
];

interface Tool {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly name: string;
  readonly toggle: (editor: Editor) => void;
}

const tools: readonly Tool[] = [
  {
    label: words.bold,
    icon: Bold,
    name: 'bold',
    toggle: (editor) => void editor.chain().focus().toggleBold().run(),
  },
  {
    label: words.italic,
    icon: Italic,
    name: 'italic',
    toggle: (editor) => void editor.chain().focus().toggleItalic().run(),
  },
  {
    label: words.bullets,
    icon: List,
    name: 'bulletList',
    toggle: (editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: words.numbered,
    icon: ListOrdered,
    name: 'orderedList',
    toggle: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
];

const Tools = ({ editor, name }: { readonly editor: Editor; readonly name: string }) => {
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.map((tool) => now.isActive(tool.name)),
  });
  const isOn = (index: number): boolean => Boolean(active[index]);
  return (
    <div className={styles.tools} role="group" aria-label={words.tools(name)}>
      {tools.map((tool, index) => (
        <Button
          key={tool.name}
          size="small"
          icon={tool.icon}
          variant={isOn(index) ? 'quiet' : 'plain'}
          aria-pressed={isOn(index)}
          onPress={() => tool.toggle(editor)}
        >
          {tool.label}
        </Button>
      ))}
    </div>
  );
};

export const PassageEditor = ({
  passage,
  name,
  onDone,
}: {
  readonly passage: ShownPassage;
  readonly name: string;
  readonly onDone: () => void;
}) => {
  const reviewId = useReviewId();
  const field = useAutosave<string>({
    key: `report ${reviewId}/${passage.source}`,
    stored: passage.text,
    save: (text) => invoke('report.write', { reviewId, source: passage.source, text }),
  });
  const written = useRef(passage.text);
  const { setValue, flush } = field;
  const finish = (): void => {
    void flush().then(onDone);
  };
  const editor = useEditor({
    extensions,
    content: editorContent(passage.text),
    autofocus: 'end',
    injectCSS: false,
    immediatelyRender: true,
    editorProps: {
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Escape') return false;
        finish();
        return true;
      },
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.label(name),
        'aria-describedby': 'report-editor-keys',
        dir: 'auto',
        spellcheck: 'true',
        lang: 'en-GB',
      },
    },
    onUpdate: ({ editor: now }) => {
      written.current = textOfEditor(now.getJSON());
      setValue(written.current);
    },
    onBlur: () => void flush(),
  });

  // A colleague's words, or an undo: shown once nothing of one's own is on its way.
  useEffect(() => {
    if (field.value === written.current) return;
    written.current = field.value;
    editor.commands.setContent(editorContent(field.value), { emitUpdate: false });
  }, [editor, field.value]);

  const failure = commonFailureWords({ name: 'interrupted' });

  return (
    <div className={styles.editor}>
      <Tools editor={editor} name={name} />
      {field.state.kind === 'failed' && (
        <Notice tone="alarm" title={failure.title}>
          {failure.whatToDo}
        </Notice>
      )}
      <EditorContent editor={editor} className={styles.sheet} />
      <p className={styles.hint} id="report-editor-keys">
        {words.keys}
      </p>
      <div>
        <Button size="small" onPress={finish}>
          {reportMessages.done}
        </Button>
      </div>
    </div>
  );
};
