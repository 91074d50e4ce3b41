/** The codes that students show, read by the camera, where the browser can. The camera stops when this is no longer shown. */

import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** The part of `BarcodeDetector` that is used (Shape Detection API, which TypeScript does not know). */
type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type DetectorMaker = new (options: { formats: string[] }) => Detector;

/** Between two looks, in ms: as often as a hand moves from one phone to the next. */
const PAUSE = 200;

function detectorMaker(): DetectorMaker | null {
  return 'BarcodeDetector' in window ? (window.BarcodeDetector as DetectorMaker) : null;
}

/** Whether this browser reads codes and gives the camera, which it does on safe addresses alone. */
export function canScan(): boolean {
  return detectorMaker() !== null && navigator.mediaDevices?.getUserMedia !== undefined;
}

/** @param onCode called once for each text that is read */
export function ScanCodes({ onCode }: { onCode: (text: string) => Promise<void> }) {
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [count, setCount] = useState(0);
  const take = useEffectEvent(onCode);
  useEffect(() => {
    const stopping = new AbortController();
    const scan = async () => {
      const Maker = detectorMaker();
      if (Maker === null) return;
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const stop = () => {
        for (const track of stream.getTracks()) track.stop();
      };
      stopping.signal.addEventListener('abort', stop);
      if (stopping.signal.aborted || video.current === null) return stop();
      video.current.srcObject = stream;
      const detector = new Maker({ formats: ['qr_code'] });
      const seen = new Set<string>();
      while (!stopping.signal.aborted && video.current !== null) {
        // A picture that is not there yet, or cannot be read, is followed by another.
        const codes = await detector.detect(video.current).catch(() => []);
        for (const { rawValue } of codes) {
          if (seen.has(rawValue) || stopping.signal.aborted) continue;
          seen.add(rawValue);
          setCount(seen.size);
          await take(rawValue);
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    };
    scan().catch((reason: unknown) => {
      if (!stopping.signal.aborted) setProblem(sayProblem(reason));
    });
    return () => stopping.abort();
  }, []);
  if (problem !== null) {
    return (
      <p role="alert" className="mt-3 max-w-measure">
        {problem}
      </p>
    );
  }
  return (
    <div className="mt-3">
      <video
        ref={video}
        autoPlay
        muted
        playsInline
        aria-label="Ce que voit la caméra"
        className="aspect-4/3 w-full max-w-88 rounded-piece border border-line bg-card object-cover"
      />
      <p role="status" className="mt-1 text-ink-2">
        {count === 0 ? 'Montrez les codes à la caméra, l’un après l’autre.' : `Codes lus\u00a0: ${count}.`}
      </p>
    </div>
  );
}

function sayProblem(reason: unknown): string {
  const name = reason instanceof DOMException ? reason.name : '';
  if (name === 'NotAllowedError') {
    return 'La caméra est refusée à ce site. Autorisez-la dans les réglages du navigateur, ou demandez les liens ou les fichiers.';
  }
  if (name === 'NotFoundError') return 'Cet appareil n’a pas de caméra. Demandez les liens ou les fichiers.';
  return 'La caméra n’a pas pu être ouverte. Une autre application s’en sert peut-être\u00a0; les liens et les fichiers marchent.';
}
