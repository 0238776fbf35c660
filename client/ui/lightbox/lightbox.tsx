import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { useAlt } from "../files/use-alt.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { Words } from "../words/words.tsx";
import styles from "./lightbox.module.css";
import { LightboxHead } from "./lightbox-head.tsx";
import { type LookedAt, picturesOf } from "./looked-at.ts";
import { Steps } from "./steps.tsx";
import { Strip } from "./strip.tsx";
import { useLightboxKeys } from "./use-lightbox-keys.ts";
import { useZoom } from "./use-zoom.ts";

export type LightboxProps = {
	/** What is looked at. */
	fileId: string;
	/** What it may be among, the oldest first. */
	messages: readonly TimelineMessage[];
	/** Another one is looked at. */
	onShow: (fileId: string) => void;
	/** The first of those that are here is looked at: there may be older ones. */
	onOlder: () => void;
	onClose: () => void;
	/** To the message it came with. */
	onJump: (key: string) => void;
};

/** A photo or video as large as the screen, and all others of the conversation to its sides. */
export function Lightbox(props: LightboxProps) {
	const { fileId, messages, onClose } = props;
	const pictures = useMemo(() => picturesOf(messages), [messages]);
	const index = pictures.findIndex(({ file }) => file.id === fileId);
	const looked = pictures[index];

	useEffect(() => {
		if (looked === undefined) onClose();
	}, [looked, onClose]);
	return looked === undefined ? null : <Open {...props} pictures={pictures} index={index} looked={looked} />;
}

type OpenProps = LightboxProps & { pictures: readonly LookedAt[]; index: number; looked: LookedAt };

function Open({ pictures, index, looked, onShow, onOlder, onClose, onJump }: OpenProps) {
	const t = useLaterText();
	const dialog = useRef<HTMLDialogElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	const zoom = useZoom(dialog, looked.file.id, onClose);
	const alt = useAlt(looked.file, { ...looked.message, index: 1, count: 1 });
	const { body } = looked.message;

	function step(to: number) {
		const there = pictures[Math.min(pictures.length - 1, Math.max(0, to))];
		if (there !== undefined) onShow(there.file.id);
		if (to <= 0) onOlder();
	}
	useLightboxKeys({ index, last: pictures.length - 1, step, zoom });

	useLayoutEffect(() => {
		dialog.current?.showModal();
		// The browser would take the way out for the first thing to do.
		title.current?.focus();
	}, []);

	return (
		<dialog
			ref={dialog}
			className={styles.lightbox}
			aria-label={t("look.label")}
			onCancel={(event) => {
				// It closes by the way back, like everything else that closes it.
				event.preventDefault();
				onClose();
			}}
			onClose={onClose}
		>
			<LightboxHead looked={looked} title={title} zoom={zoom} onJump={onJump} onClose={onClose} />
			<Strip pictures={pictures} index={index} onShow={onShow} onOlder={onOlder} />
			<Steps index={index} last={pictures.length - 1} step={step} />
			<footer className={styles.foot}>
				{body.trim() !== "" && <Words body={body} className={styles.caption} isTabStop={true} />}
				<p className={styles.place} aria-live="polite">
					<span className="visually-hidden">{alt}, </span>
					{t("look.of", { index: String(index + 1), count: pictures.length })}
				</p>
			</footer>
		</dialog>
	);
}
