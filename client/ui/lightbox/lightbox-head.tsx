import type { RefObject } from "react";
import { FileIcon } from "../files/file-icon.tsx";
import { Icon } from "../parts/icon.tsx";
import { writeMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { HandOut } from "./hand-out-buttons.tsx";
import styles from "./lightbox.module.css";
import type { LookedAt } from "./looked-at.ts";
import type { Zoom } from "./use-zoom.ts";

type HeadProps = {
	looked: LookedAt;
	title: RefObject<HTMLHeadingElement | null>;
	zoom: Zoom;
	onJump: (key: string) => void;
	onClose: () => void;
};

/** Whose it is and when it came, and what can be done with it. */
export function LightboxHead({ looked, title, zoom, onJump, onClose }: HeadProps) {
	const t = useLaterText();
	const nameOf = useMemberName();
	const { file, message } = looked;
	const isPhoto = file.shownAs === "photo";
	return (
		<header className={styles.head}>
			<div className={styles.from}>
				<h2 ref={title} className={styles.author} tabIndex={-1} dir="auto">
					{nameOf(message.by)}
				</h2>
				<time className={styles.moment} dateTime={message.at}>
					{writeMoment(message.at)}
				</time>
			</div>
			{isPhoto && (
				<span className={styles.zooms}>
					<button
						type="button"
						className={styles.tool}
						aria-label={t("look.zoom_out")}
						onClick={() => zoom.by(1 / 1.5)}
					>
						<FileIcon name="minus" size={22} />
					</button>
					<button type="button" className={styles.tool} aria-label={t("look.zoom_in")} onClick={() => zoom.by(1.5)}>
						<FileIcon name="plus" size={22} />
					</button>
				</span>
			)}
			<HandOut key={file.id} file={file} />
			<button type="button" className={styles.tool} aria-label={t("look.jump")} onClick={() => onJump(message.key)}>
				<FileIcon name="jump" size={22} />
			</button>
			<button type="button" className={styles.tool} aria-label={t("look.close")} onClick={onClose}>
				<Icon name="close" size={24} />
			</button>
		</header>
	);
}
