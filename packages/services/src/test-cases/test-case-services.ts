import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeTestCase, deleteTestCase } from './change-test-case.ts';
import { createTestCase } from './create-test-case.ts';
import { listTestCases } from './list-test-cases.ts';
import { getPins, pinStep, unpinStep } from './pins.ts';
import { runTestCases } from './run-test-cases.ts';
import { setTestGate } from './set-test-gate.ts';

export const testCaseServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listTestCases,
    create: createTestCase,
    change: changeTestCase,
    delete: deleteTestCase,
    run: runTestCases,
    gate: setTestGate,
    pins: getPins,
    pin: pinStep,
    unpin: unpinStep,
  });
