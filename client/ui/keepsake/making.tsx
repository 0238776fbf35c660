import panel from "../account/panel.module.css";
import { savesBySharing } from "../files/hand-out.ts";
import button from "../parts/button.module.css";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { writeSize } from "../text/sizes.ts";
import { writeNames } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./making.module.css";
import type { Keeping, MadeCopy } from "./use-keeping.ts";

/** How far the copy is, and what came of it. */
export function Making({ keeping, onStop }: { keeping: Keeping; onStop: () => void }) {
	const t = useLaterText();
	const step = keeping.kind === "making" ? keeping.step : null;
	return (
		<>
			{keeping.kind === "making" && (
				<div className={panel.part}>
					<progress className={styles.bar} aria-label={t("keep.heading")} max={step?.of ?? 1} value={step?.done ?? 0} />
					{step && (
						<p className={panel.soft}>
							{t("keep.step", { count: step.messages, files: t("keep.files", { count: step.files }) })}
						</p>
					)}
					<div className={panel.actions}>
						<Button kind="plain" onClick={onStop}>
							{t("keep.cancel")}
						</Button>
					</div>
				</div>
			)}
			{keeping.kind === "failed" && <Notice kind="trouble">{t("keep.failed")}</Notice>}
			<div role="status">
				{keeping.kind === "stopped" && <p className={panel.soft}>{t("keep.stopped")}</p>}
				{keeping.kind === "made" && <Made made={keeping.made} />}
			</div>
		</>
	);
}

function Made({ made }: { made: MadeCopy }) {
	const t = useLaterText();
	const { messages, files, cutThreads, missingFiles, smallerFiles, blob } = made;
	return (
		<div className={panel.part}>
			<p>{t("keep.done", { count: messages, files: t("keep.files", { count: files }), size: writeSize(blob.size) })}</p>
			{cutThreads.length > 0 && <Notice kind="calm">{t("keep.cut", { names: writeNames(cutThreads) })}</Notice>}
			{missingFiles > 0 && <Notice kind="calm">{t("keep.missing", { count: missingFiles })}</Notice>}
			{smallerFiles > 0 && <Notice kind="calm">{t("keep.smaller", { count: smallerFiles })}</Notice>}
			<div className={panel.actions}>
				{savesBySharing() ? (
					<Button kind="primary" onClick={() => void share(made)}>
						{t("keep.save")}
					</Button>
				) : (
					<a className={`${button.button} ${button.primary}`} href={made.url} download={made.name}>
						{t("keep.save")}
					</a>
				)}
			</div>
		</div>
	);
}

async function share({ blob, name }: MadeCopy): Promise<void> {
	try {
		await navigator.share({ files: [new File([blob], name, { type: blob.type })] });
	} catch (error) {
		// Whoever closes the sheet has shared nothing, and that is all.
		if (!(error instanceof DOMException)) throw error;
	}
}
