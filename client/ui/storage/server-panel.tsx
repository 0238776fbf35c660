import { useId } from "react";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { NeedsNetwork } from "../account/needs-network.tsx";
import { Panel } from "../account/panel.tsx";
import { useAsked } from "../account/use-asked.ts";
import { Notice } from "../parts/notice.tsx";
import { askedWords } from "../text/asked-words.ts";
import { writeSize } from "../text/sizes.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./storage.module.css";

type Room = { used: number; limit: number };

/** From here on it is said that there will soon be no room. */
const nearlyFull = 0.9;

/** How much room at the server is used, by me and by all of us; said before it hurts. */
export function ServerPanel() {
	const t = useLaterText();
	const { files } = useFamilyData();
	const { answer, problem } = useAsked(files.usage);
	return (
		<Panel heading={t("storage.server")}>
			<NeedsNetwork />
			{problem && <Notice kind="trouble">{askedWords(t, problem)}</Notice>}
			{answer?.ok && (
				<>
					<RoomBar label={t("storage.mine")} room={answer.value.member} />
					<RoomBar label={t("storage.family")} room={answer.value.family} />
				</>
			)}
		</Panel>
	);
}

function RoomBar({ label, room: { used, limit } }: { label: string; room: Room }) {
	const t = useLaterText();
	const id = useId();
	const part = limit === 0 ? 1 : Math.min(1, used / limit);
	const words = t("storage.room", { used: writeSize(used), limit: writeSize(limit) });
	const state = part >= 1 ? "full" : part >= nearlyFull ? "nearly" : "roomy";
	return (
		<div className={styles.room}>
			<p className={styles.of}>
				<span id={id}>{label}</span>
				<span className={styles.figure}>{words}</span>
			</p>
			<meter className="visually-hidden" aria-labelledby={id} min={0} max={1} value={part}>
				{words}
			</meter>
			<div className={styles.bar} data-state={state} aria-hidden="true">
				<div className={styles.used} style={{ inlineSize: `${part * 100}%` }} />
			</div>
			{state !== "roomy" && <Notice kind="calm">{t(state === "full" ? "storage.full" : "storage.nearly")}</Notice>}
		</div>
	);
}
