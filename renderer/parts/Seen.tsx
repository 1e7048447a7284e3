import { useEffect, useRef, useState, type ReactNode } from "react";
import { showAll } from "../print.ts";

type Props = { readonly height: number; readonly children: ReactNode };

/** What stands far below is neither asked for nor drawn before it comes near. */
export function Seen({ height, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: "300px" },
    );
    observer.observe(place.current);
    // What is printed is printed whole.
    const show = () => setSeen(true);
    addEventListener(showAll, show);
    return () => {
      observer.disconnect();
      removeEventListener(showAll, show);
    };
  }, [seen]);
  return seen ? children : <div ref={place} style={{ minHeight: height }} />;
}
