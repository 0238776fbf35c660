import type { Attachment } from "../../data/attaching/desk-state.ts";
import type { KeepAs } from "../../data/files/files.ts";
import { Icon } from "../parts/icon.tsx";
import { writeSize } from "../text/sizes.ts";
import { writeLength } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./attached-card.module.css";
import { AttachedPicture } from "./attached-picture.tsx";
import { isPhoto, splitName } from "./names.ts";

type AttachedCardProps = { item: Attachment; onRemove: () => void; onSendAs: (how: KeepAs) => void };

/** One thing that is attached: its picture, its name, its size, and a way to take it off again. */
export function AttachedCard({ item, onRemove, onSendAs }: AttachedCardProps) {
	const t = useLaterText();
	const { file, name, size, how } = item;
	const [start, end] = splitName(name);
	const way = t(how === "usual" ? "attach.as_original" : "attach.as_photo");
	const canChange = isPhoto(item) && item.source !== null;
	const facts = [
		file?.shownAs === "voice" && file.ms !== undefined && writeLength(file.ms),
		writeSize(size),
		canChange && how === "as-file" && t("attach.original"),
	];

	return (
		<div className={styles.card} aria-busy={file === null}>
			<AttachedPicture item={item} />
			<div className={styles.words}>
				<bdi className={styles.name} title={name}>
					<span className={styles.start}>{start}</span>
					<span className={styles.end}>{end}</span>
				</bdi>
				<p className={styles.size}>{file === null ? t("attach.preparing") : facts.filter(Boolean).join(" · ")}</p>
				{canChange && (
					<button
						type="button"
						className={styles.as}
						aria-label={t("attach.way_of", { way, name })}
						onClick={() => onSendAs(how === "usual" ? "as-file" : "usual")}
					>
						{way}
					</button>
				)}
			</div>
			<button
				type="button"
				className={styles.remove}
				data-remove=""
				aria-label={t("attach.remove", { name })}
				onClick={onRemove}
			>
				<Icon name="close" size={18} />
			</button>
		</div>
	);
}
