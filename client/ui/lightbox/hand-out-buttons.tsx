import { useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { FileIcon } from "../files/file-icon.tsx";
import { canShare, handOut, savesBySharing } from "../files/hand-out.ts";
import { Icon } from "../parts/icon.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./lightbox.module.css";

/** Download and Share; an app on an iPhone's home screen cannot do the first, most desktops not the second. */
export function HandOut({ file }: { file: AttachedFile }) {
	const t = useLaterText();
	const { files } = useFamilyData();
	const [state, setState] = useState<"" | "getting" | "away">("");

	async function give(how: "save" | "share") {
		setState("getting");
		const handed = await handOut(files, file, how);
		setState(handed === "away" ? "away" : "");
	}
	return (
		<>
			{!savesBySharing() && (
				<button type="button" className={styles.tool} aria-label={t("look.download")} onClick={() => void give("save")}>
					<FileIcon name="download" size={22} />
				</button>
			)}
			{canShare() && (
				<button type="button" className={styles.tool} aria-label={t("look.share")} onClick={() => void give("share")}>
					<Icon name="share" size={22} />
				</button>
			)}
			{state !== "" && (
				<p role="status" className={styles.handing}>
					{t(`file.${state}`)}
				</p>
			)}
		</>
	);
}
