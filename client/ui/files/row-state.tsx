import type { ReactNode } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FileProgress } from "../../data/files/files.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { CancelFile } from "./cancel-file.tsx";
import { FileState } from "./file-state.tsx";
import styles from "./rows.module.css";
import { canBeTakenBack, isTrouble, StateSign } from "./state-sign.tsx";
import { stateWords } from "./state-words.ts";

type RowState = { file: AttachedFile; progress: FileProgress; mine: boolean; isTabStop: boolean };

/** The second line of a row: how far it is while it is on its way, else what it always says. No row grows by it. */
export function RowNote({ file, progress, children }: RowState & { children: ReactNode }) {
	const t = useLaterText();
	if (progress.kind === "ready" || isTrouble(progress)) return <span className={styles.note}>{children}</span>;
	return (
		<span className={styles.note} data-state={progress.kind}>
			<StateSign file={file} progress={progress} /> {stateWords(t, file, progress)}
		</span>
	);
}

/** The end of a row: mine that is on its way can be taken back, what is there can be had. */
export function RowEnd({ file, progress, mine, isTabStop, children }: RowState & { children: ReactNode }) {
	if (mine && canBeTakenBack(progress) && !isTrouble(progress)) return <CancelFile file={file} isTabStop={isTabStop} />;
	return progress.kind === "ready" || (mine && progress.kind === "checking") ? children : null;
}

/** A line more, for what does not go away by itself. */
export function RowTrouble({ otherwise, ...state }: RowState & { otherwise: string }) {
	return isTrouble(state.progress) || otherwise !== "" ? <FileState {...state} otherwise={otherwise} /> : null;
}
