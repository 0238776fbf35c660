import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FileProgress } from "../../data/files/files.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { CancelFile } from "./cancel-file.tsx";
import styles from "./file-state.module.css";
import { RetryFile } from "./retry-file.tsx";
import { canBeTakenBack, StateSign } from "./state-sign.tsx";
import { stateWords } from "./state-words.ts";

type FileStateProps = {
	file: AttachedFile;
	progress: FileProgress;
	mine: boolean;
	isTabStop: boolean;
	/** Said of one that is ready, such as that it needs a connection. */
	otherwise: string;
};

/** How far a file is, as a sign and in words, and what can be done about it; nothing where all is well. */
export function FileState({ file, progress, mine, isTabStop, otherwise }: FileStateProps) {
	const t = useLaterText();
	const words = stateWords(t, file, progress) || otherwise;
	if (words === "") return null;
	return (
		<div className={styles.state} data-state={progress.kind}>
			<p className={styles.words}>
				<StateSign file={file} progress={progress} />
				<span>{words}</span>
			</p>
			{progress.kind === "stopped" && <RetryFile file={file} isTabStop={isTabStop} />}
			{mine && canBeTakenBack(progress) && <CancelFile file={file} isTabStop={isTabStop} />}
		</div>
	);
}
