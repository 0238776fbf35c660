import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Attachment } from "../../data/attaching/desk-state.ts";
import { FileIcon } from "../files/file-icon.tsx";
import { useSource } from "../files/use-file.ts";
import styles from "./attached-card.module.css";
import { DraftVoice } from "./voice/draft-voice.tsx";

/** What stands for something attached: its small picture, or what kind of file it is. */
export function AttachedPicture({ item }: { item: Attachment }) {
	const { file, before } = item;
	const shown = file ?? before;
	if (shown === null) return <span className={`${styles.picture} ${styles.coming}`} />;
	if (shown.shownAs === "voice") return <DraftVoice file={shown} />;
	if (shown.shownAs === "photo" || shown.poster !== undefined) return <SmallPicture file={shown} />;
	return <Drawn file={shown} />;
}

function SmallPicture({ file }: { file: AttachedFile }) {
	const source = useSource(file, "phone");
	if (source.kind !== "here") return <span className={`${styles.picture} ${styles.coming}`} />;
	return (
		<span className={styles.picture}>
			<img className={styles.image} src={source.url} alt="" />
			{file.shownAs === "video" && (
				<span className={styles.plays}>
					<FileIcon name="play" size={16} />
				</span>
			)}
		</span>
	);
}

function Drawn({ file }: { file: AttachedFile }) {
	return (
		<span className={`${styles.picture} ${styles.drawn}`} aria-hidden="true">
			{/\.([a-z0-9]{1,4})$/i.exec(file.name)?.[1]?.toUpperCase() ?? "…"}
		</span>
	);
}
