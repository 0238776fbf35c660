import { useId, useState } from "react";
import type { Notify } from "../../../shared/member-document.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./thread-info.module.css";

const choices: readonly Notify[] = ["all", "mentions", "nothing"];

/** Which messages may call for me. */
export function NotifyChoice({ notify, onChoose }: { notify: Notify; onChoose: (notify: Notify) => Promise<unknown> }) {
	const t = useLaterText();
	const name = useId();
	/** Chosen, and on its way to the disk. */
	const [next, setNext] = useState<Notify | null>(null);

	async function choose(one: Notify) {
		setNext(one);
		await onChoose(one);
		setNext(null);
	}

	return (
		<fieldset className={styles.group}>
			<legend className={styles.heading}>{t("details.notify")}</legend>
			<div className={styles.card}>
				{choices.map((one) => (
					<label key={one} className={styles.choice}>
						<input type="radio" name={name} checked={one === (next ?? notify)} onChange={() => void choose(one)} />
						{t(`details.notify.${one}`)}
					</label>
				))}
			</div>
		</fieldset>
	);
}
