/** As high as the drawer when it is shut. */
export const DrawerComing = () => <div className="h-[39px] shrink-0 border-y border-line bg-surface phone:order-first" />;
