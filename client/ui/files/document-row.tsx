import { writeSize } from "../text/sizes.ts";
import { kindOf } from "./file-label.ts";
import { FileName } from "./file-name.tsx";
import type { FileRowProps } from "./file-row.tsx";
import { RowEnd, RowNote, RowTrouble } from "./row-state.tsx";
import styles from "./rows.module.css";
import { SaveFile } from "./save-file.tsx";
import { useProgress } from "./use-file.ts";

/** A document: what kind it is, its name, its size, and the way to have it. */
export function DocumentRow({ message, file, isTabStop }: FileRowProps) {
	const progress = useProgress(file, message.mine);
	const kind = kindOf(file);
	const state = { file, progress, mine: message.mine, isTabStop };
	return (
		<div className={styles.card}>
			<span className={styles.sheet} data-kind={kind.toLowerCase()} aria-hidden="true">
				{kind.slice(0, 4)}
			</span>
			<div className={styles.about}>
				<FileName name={file.name} />
				<RowNote {...state}>{[kind, writeSize(file.size)].filter((part) => part !== "").join(" · ")}</RowNote>
			</div>
			<RowEnd {...state}>
				<SaveFile file={file} isTabStop={isTabStop} />
			</RowEnd>
			<RowTrouble {...state} otherwise="" />
		</div>
	);
}
