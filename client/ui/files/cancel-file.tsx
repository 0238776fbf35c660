import { useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { askedWords } from "../text/asked-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import styles from "./file-state.module.css";

/** Takes a file of mine back that has not arrived; asked first, because nobody else may have it. */
export function CancelFile({ file, isTabStop }: { file: AttachedFile; isTabStop: boolean }) {
	const t = useLaterText();
	const { files } = useFamilyData();
	const [isAsking, setAsking] = useState(false);
	const [problem, setProblem] = useState("");
	const { name } = file;

	async function cancel() {
		try {
			const answer = await files.cancel(file.id);
			setProblem(answer.ok ? "" : askedWords(t, answer));
		} catch (error) {
			setProblem(t(`details.not_kept.${troubleOf(error)}`));
		}
	}
	return (
		<>
			<button
				type="button"
				className={styles.action}
				tabIndex={isTabStop ? 0 : -1}
				aria-label={t("file.cancel", { name })}
				onClick={() => setAsking(true)}
			>
				<Icon name="close" size={18} />
			</button>
			{problem !== "" && (
				<p role="alert" className={styles.problem}>
					{problem}
				</p>
			)}
			{isAsking && (
				<ConfirmDialog
					heading={t("file.cancel_heading", { name })}
					body={t("file.cancel_body")}
					confirm={t("file.cancel_submit")}
					onConfirm={() => void cancel()}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}
