import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords } from "../text/asked-words.ts";
import { writeNearMoment } from "../text/times.ts";
import { useText } from "../text/use-text.ts";
import { HandedLink } from "./handed-link.tsx";
import styles from "./invite-panel.module.css";
import { useMadeLink } from "./use-made-link.ts";

/** Makes a link that signs me in on another device. */
export function AddDevicePanel() {
	const t = useText();
	const data = useFamilyData();
	const { made, make } = useMadeLink(data.linkDevice);
	const answer = made?.answer ?? null;
	const isMaking = made !== null && answer === null;

	return (
		<section className={styles.panel} aria-label={t("device.add")}>
			<h2 className={styles.heading}>{t("device.add")}</h2>
			{answer?.ok ? (
				<HandedLink
					url={answer.value.url}
					label={t("rescue.action")}
					scan={t("device.scan")}
					note={t("device.add_note", { time: writeNearMoment(answer.value.expiresAt) })}
					shareText={t("link.share_text")}
					onAnother={() => void make(undefined)}
				/>
			) : (
				<>
					<p className={styles.soft}>{t("device.add_intro")}</p>
					{answer && <Notice kind="trouble">{askedWords(t, answer)}</Notice>}
					<Button kind="plain" aria-disabled={isMaking} onClick={() => void make(undefined)}>
						{t(isMaking ? "link.making" : "device.add_make")}
					</Button>
				</>
			)}
		</section>
	);
}
