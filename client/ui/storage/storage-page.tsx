import panel from "../account/panel.module.css";
import { PanePage } from "../home/pane-page.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { BudgetPanel } from "./budget-panel.tsx";
import { DevicePanel } from "./device-panel.tsx";
import { ServerPanel } from "./server-panel.tsx";
import { useDeviceUse } from "./use-device-use.ts";

/** `/storage`: what is kept on this device and how much of it, and the room at the server. But for that it needs no network. */
export function StoragePage() {
	const t = useLaterText();
	const { use, look } = useDeviceUse();
	return (
		<PanePage heading={t("storage.heading")}>
			<p className={panel.soft}>{t("storage.intro")}</p>
			<DevicePanel use={use} onFreed={look} />
			<BudgetPanel onChosen={look} />
			<ServerPanel />
		</PanePage>
	);
}
