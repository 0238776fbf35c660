import { useState } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Notice } from "../parts/notice.tsx";
import { writeSize } from "../text/sizes.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import styles from "./storage.module.css";
import type { DeviceUse } from "./use-device-use.ts";

/** What this device keeps, kind by kind, and the way to have some of the room back. */
export function DevicePanel({ use, onFreed }: { use: DeviceUse | null; onFreed: () => Promise<void> }) {
	const t = useLaterText();
	const { files } = useFamilyData();
	const [isAsking, setAsking] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const [freed, setFreed] = useState<number | null>(null);

	async function freeUp() {
		try {
			setFreed(await files.freeUp());
			setProblem(null);
			await onFreed();
		} catch (error) {
			setProblem(t(`details.not_kept.${troubleOf(error)}`));
		}
	}
	return (
		<Panel heading={t("storage.device")}>
			<dl className={styles.uses} aria-busy={use === null}>
				{use && use.words !== null && <Use label={t("storage.words")} bytes={use.words} />}
				<Use label={t("storage.pictures")} bytes={use?.pictures ?? null} />
				<Use label={t("storage.originals")} bytes={use?.originals ?? null} />
				<Use label={t("storage.unsent")} bytes={use?.unsent ?? null} />
			</dl>
			{use && use.quota !== null && (
				<p className={panel.soft}>{t("storage.left", { size: writeSize(roomLeft(use)) })}</p>
			)}
			<div className={panel.actions}>
				<Button kind="plain" onClick={() => setAsking(true)}>
					{t("storage.free")}
				</Button>
			</div>
			<p role="status" className={panel.done}>
				{freed !== null && (freed > 0 ? t("storage.freed", { size: writeSize(freed) }) : t("storage.freed_nothing"))}
			</p>
			{problem && <Notice kind="trouble">{problem}</Notice>}
			{isAsking && (
				<ConfirmDialog
					heading={t("storage.free_heading")}
					body={t("storage.free_body")}
					confirm={t("storage.free")}
					onConfirm={() => void freeUp()}
					onClose={() => setAsking(false)}
				/>
			)}
		</Panel>
	);
}

function Use({ label, bytes }: { label: string; bytes: number | null }) {
	return (
		<div className={styles.use}>
			<dt>{label}</dt>
			<dd>{bytes === null ? "…" : writeSize(bytes)}</dd>
		</div>
	);
}

function roomLeft({ quota, pictures, originals, unsent, words }: DeviceUse): number {
	return Math.max(0, (quota ?? 0) - pictures - originals - unsent - (words ?? 0));
}
