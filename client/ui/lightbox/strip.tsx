import { useLayoutEffect, useRef } from "react";
import styles from "./lightbox.module.css";
import type { LookedAt } from "./looked-at.ts";
import { Slide } from "./slide.tsx";

type StripProps = {
	pictures: readonly LookedAt[];
	index: number;
	onShow: (fileId: string) => void;
	onOlder: () => void;
};

/** All pictures side by side; the browser swipes, and only what is near is drawn. */
export function Strip({ pictures, index, onShow, onOlder }: StripProps) {
	const strip = useRef<HTMLDivElement>(null);
	/** Where a finger has brought it: that place is not corrected under the finger. */
	const swiped = useRef<{ id: string; index: number } | null>(null);
	const opened = useRef(pictures[index]?.file.id);
	const id = pictures[index]?.file.id;

	useLayoutEffect(() => {
		const element = strip.current;
		if (element === null || (swiped.current?.id === id && swiped.current?.index === index)) return;
		swiped.current = null;
		const place = () => {
			const forward = getComputedStyle(element).direction === "rtl" ? -1 : 1;
			element.scrollTo({ left: forward * index * element.clientWidth, behavior: "instant" });
		};
		place();
		const observer = new ResizeObserver(place);
		observer.observe(element);
		return () => observer.disconnect();
	}, [id, index]);

	function onScroll() {
		const element = strip.current;
		if (element === null || element.clientWidth === 0) return;
		const at = Math.round(Math.abs(element.scrollLeft) / element.clientWidth);
		const there = pictures[at]?.file.id;
		if (at === index || there === undefined) return;
		swiped.current = { id: there, index: at };
		onShow(there);
		if (at === 0) onOlder();
	}

	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be come to with Tab.
		<div ref={strip} className={styles.strip} data-strip="" tabIndex={0} onScroll={onScroll}>
			{pictures.map(({ file, message }, at) => (
				<div key={file.id} className={styles.slide} data-current={at === index} inert={at !== index}>
					{Math.abs(at - index) <= 1 && (
						<Slide file={file} message={message} isCurrent={at === index} isOpened={file.id === opened.current} />
					)}
				</div>
			))}
		</div>
	);
}
