import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { askedWords } from "../text/asked-words.ts";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { HandedLink } from "./handed-link.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { useMadeLink } from "./use-made-link.ts";

/** Makes a link that signs me in on another device. */
export function AddDevicePanel() {
	const t = useLaterText();
	const data = useFamilyData();
	const { answer, isMaking, make } = useMadeLink(data.linkDevice);
	return (
		<Panel heading={t("device.add")}>
			{answer?.ok ? (
				<HandedLink
					url={answer.value.url}
					label={t("rescue.action")}
					scan={t("device.scan")}
					note={t("device.add_note", { time: writeNearMoment(answer.value.expiresAt) })}
					shareText={t("link.share_text")}
					onAnother={make}
				/>
			) : (
				<>
					<p className={styles.soft}>{t("device.add_intro")}</p>
					{answer && <Notice kind="trouble">{askedWords(t, answer)}</Notice>}
					<div>
						<Button kind="plain" aria-disabled={isMaking} onClick={make}>
							{t(isMaking ? "link.making" : "device.add_make")}
						</Button>
					</div>
				</>
			)}
		</Panel>
	);
}
