import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { archiveDevice, changeDevice } from './change-device.ts';
import { createDevice } from './create-device.ts';
import { listDeviceLogs, readDeviceLog } from './device-logs.ts';
import { exportDeviceLog } from './export-device-log.ts';
import { getDevice, listDevices } from './list-devices.ts';
import { listenMqtt, readMqttExample } from './mqtt-examples.ts';
import { publishAsDevice } from './publish-as-device.ts';
import { renewSecret, revokeSecret } from './renew-secret.ts';

export const deviceServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listDevices,
    create: createDevice,
    get: getDevice,
    change: changeDevice,
    archive: archiveDevice,
    publishAs: publishAsDevice,
    logs: listDeviceLogs,
    log: readDeviceLog,
    exportLog: exportDeviceLog,
    listenMqtt,
    mqttExample: readMqttExample,
    renewSecret,
    revokeSecret,
  });
