import type { AttachedFile } from "../../../shared/attached-file.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { FileIcon } from "./file-icon.tsx";
import styles from "./file-state.module.css";

/** Brings a file of mine once more that the server would not take. */
export function RetryFile({ file, isTabStop }: { file: AttachedFile; isTabStop: boolean }) {
	const t = useLaterText();
	const { files } = useFamilyData();
	return (
		<button
			type="button"
			className={styles.action}
			tabIndex={isTabStop ? 0 : -1}
			aria-label={t("file.retry", { name: file.name })}
			onClick={() => files.retry(file.id)}
		>
			<FileIcon name="again" size={20} />
		</button>
	);
}
