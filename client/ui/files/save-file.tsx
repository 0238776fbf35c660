import { useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { FileIcon } from "./file-icon.tsx";
import { handOut, savesBySharing } from "./hand-out.ts";
import styles from "./rows.module.css";

/** Saves a file under its name: from this device when its bytes are here, else they are brought first. */
export function SaveFile({ file, isTabStop }: { file: AttachedFile; isTabStop: boolean }) {
	const t = useLaterText();
	const { files } = useFamilyData();
	const [state, setState] = useState<"" | "getting" | "away">("");
	const how = savesBySharing() ? "share" : "save";

	async function save() {
		setState("getting");
		const handed = await handOut(files, file, how);
		setState(handed === "away" ? "away" : "");
	}
	return (
		<>
			<button
				type="button"
				className={styles.save}
				tabIndex={isTabStop ? 0 : -1}
				aria-label={t("file.download", { name: file.name })}
				onClick={() => void save()}
			>
				{how === "share" ? <Icon name="share" size={22} /> : <FileIcon name="download" size={22} />}
			</button>
			{state !== "" && (
				<p role="status" className={styles.saving}>
					{t(`file.${state}`)}
				</p>
			)}
		</>
	);
}
