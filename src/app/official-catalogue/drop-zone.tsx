import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

type Props = {
  /** The file chooser, for another button that opens it. */
  inputRef: RefObject<HTMLInputElement | null>;
  onFiles: (files: readonly File[]) => void;
  /** While an import runs nothing can be chosen, and what is dropped is not opened by the browser in the page's place. */
  isBusy: boolean;
};

/** Where files are dropped: anywhere on the page. The zone shows it, and is a button that chooses them too. */
export function DropZone({ inputRef, onFiles, isBusy }: Props) {
  const isOver = useDroppedFiles((files) => {
    if (!isBusy) onFiles(files);
  });
  return (
    <label
      data-over={isOver}
      hidden={isBusy}
      className="mt-5 block rounded-piece border-2 border-ink border-dashed bg-card px-5 py-8 text-center outline-offset-2 hover:bg-paper has-focus-visible:outline-3 has-focus-visible:outline-course data-[over=true]:border-course data-[over=true]:bg-course-ground"
    >
      <input
        ref={inputRef}
        type="file"
        multiple
        accept=".zip,.gz,.xml,.csv,.json"
        className="sr-only"
        // As on a button: Chromium opens the chooser by the space bar alone.
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.click();
        }}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <span className="block font-bold font-title text-xl">Choisir les fichiers</span>
      <span className="mt-1 block text-ink-2">ou les déposer ici&nbsp;: XML, CSV ou JSON, en zip ou non</span>
    </label>
  );
}

/** Takes the files that are dropped on the page. @returns whether some are held over it */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const controller = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes('Files') !== true) return;
          event.preventDefault();
          listener(event);
        },
        { signal: controller.signal },
      );
    listen('dragover', () => setOver(true));
    // It leaves the window, not one element for another.
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', ({ dataTransfer }) => {
      setOver(false);
      drop([...(dataTransfer?.files ?? [])]);
    });
    return () => controller.abort();
  }, []);
  return isOver;
}
