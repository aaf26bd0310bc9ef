export const id = 970;
export const ids = [970];
export const modules = {

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9572);
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_console_link__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9441);
/* harmony import */ var _ecs_actions_core_deployment_task__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4208);
/* harmony import */ var _ecs_actions_core_migration_claim__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9798);
/* harmony import */ var _ecs_actions_core_migration_ending__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1087);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2194);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3308);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5049);
/* harmony import */ var _log_stream_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3910);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8059);











/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_5__/* .durations */ .SB.minute;
const lookEveryMs = 2 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_5__/* .durations */ .SB.second;
/** A task whose RunTask was never answered shows up in ECS's lists within this long. */
const searchForMs = 12 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_5__/* .durations */ .SB.second;
async function finish(ports, state) {
    if (state.finished && state.copy === undefined)
        return { exitCode: 0 };
    const task = state.finished ? undefined : await endTask(ports, state);
    const tidied = [...(await tidyCopy(ports, state)), ...(await tidyLock(ports, state, task))];
    if (state.finished)
        return { exitCode: 0 };
    return { exitCode: 0, summary: renderFinish(state, task, tidied) };
}
/** The task as last seen; `undefined` where none was started. */
async function endTask(ports, state) {
    const { log, runner, clock } = ports;
    try {
        const task = await findTask(ports, state);
        if (task === undefined) {
            log.line('no task of this step was started');
            return undefined;
        }
        if (state.onCancel === 'leave') {
            log.line(`task ${(0,_ecs_actions_core_deployment_task__WEBPACK_IMPORTED_MODULE_9__/* .taskId */ .B)(task.arn)} was left running (on-cancel: leave)`);
            return task;
        }
        if (!(0,_ecs_actions_core_migration_claim__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(task))
            await runner.stop(state.cluster, task.arn, _ecs_actions_core_migration_ending__WEBPACK_IMPORTED_MODULE_3__/* .stopReasons */ .Q.cancelled);
        return await followToEnd(ports, state, task, clock.monotonicMs() + followForMs);
    }
    catch (error) {
        if (!(error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_4__/* .ReadableError */ .J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return undefined;
    }
}
/** By its ARN, else by the names it was asked for with: the answer may have been lost with the process. */
async function findTask(ports, state) {
    const { tasks, clock } = ports;
    if (state.taskArn !== undefined) {
        const [task] = await tasks.describe(state.cluster, [state.taskArn]);
        if (task !== undefined)
            return task;
    }
    const { cluster, startedBy, group, families } = state;
    const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_8__/* .createSight */ .o)(ports, {
        cluster,
        families,
        identity: { startedBy, group, key: '' },
    });
    const untilMs = clock.monotonicMs() + searchForMs;
    for (;;) {
        const own = (await sight.look()).filter((task) => task.group === group);
        const newest = [...own].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
        if (newest !== undefined || clock.monotonicMs() >= untilMs)
            return newest;
        await clock.sleep(lookEveryMs, ports.cancellation.signal);
    }
}
async function followToEnd(ports, state, found, untilMs) {
    const { clock, tasks, cancellation, log } = ports;
    const address = addressOf(state, found);
    const resume = state.log?.printedUntil;
    const stream = address === undefined
        ? undefined
        : (0,_log_stream_js__WEBPACK_IMPORTED_MODULE_7__/* .followLog */ .w)(ports, address, {
            signal: () => cancellation.signal,
            ...(resume !== undefined && {
                resume: { at: resume, count: state.log?.printedAtIt ?? 0 },
            }),
        });
    let task = found;
    while (clock.monotonicMs() < untilMs && !cancellation.signal.aborted) {
        const [seen] = await tasks.describe(state.cluster, [task.arn]);
        task = seen ?? task;
        if (task.lastStatus === 'STOPPED')
            break;
        await clock.sleep(lookEveryMs, cancellation.signal);
    }
    stream?.containerEnded(task.executionStoppedAt ?? task.stoppedAt ?? ports.now());
    if (task.lastStatus === 'STOPPED')
        await stream?.done;
    stream?.stop();
    log.line(`task ${(0,_ecs_actions_core_deployment_task__WEBPACK_IMPORTED_MODULE_9__/* .taskId */ .B)(task.arn)}: ${howItEnded(state, task)}`);
    return task;
}
function addressOf({ log, container, region: sessionRegion }, task) {
    if (log === undefined)
        return undefined;
    const { group, streamPrefix, region } = log;
    const stream = `${streamPrefix}/${container}/${(0,_ecs_actions_core_deployment_task__WEBPACK_IMPORTED_MODULE_9__/* .taskId */ .B)(task.arn)}`;
    const where = region ?? (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_10__/* .parseArn */ .L)(task.arn)?.region ?? sessionRegion;
    return {
        group,
        stream,
        streamPrefix,
        url: (0,_ecs_actions_core_console_link__WEBPACK_IMPORTED_MODULE_1__/* .logStreamLink */ .dE)(where, group, stream),
        ...(region !== undefined && { region }),
    };
}
function howItEnded({ container, onCancel }, task) {
    const ending = (0,_ecs_actions_core_migration_ending__WEBPACK_IMPORTED_MODULE_3__/* .endingOf */ .z6)(task, container);
    if (ending === undefined) {
        return onCancel === 'leave'
            ? 'left running (on-cancel: leave)'
            : `told to stop, and still ${task.lastStatus.toLowerCase()}`;
    }
    if (ending.verdict === 'never-started')
        return `ended before it began: ${ending.reason}`;
    return `container ${container} ended with exit code ${ending.exitCode}`;
}
/** The revision that was registered for `image`, or that was about to be when the process was killed. */
async function tidyCopy({ definitions, log }, { copy }) {
    if (copy === undefined)
        return [];
    try {
        const arns = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_6__/* .deregisterCopies */ .G)(definitions, copy);
        for (const arn of arns)
            log.line(`deregistered ${arn}`);
        return arns.map((arn) => `deregistered ${arn}`);
    }
    catch (error) {
        if (!(error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_4__/* .ReadableError */ .J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return [`not deregistered: ${error.message}`];
    }
}
/** A task that goes on keeps its lock. */
async function tidyLock({ openLock, log }, { lock, finished }, task) {
    if (lock === undefined || finished || (task !== undefined && !(0,_ecs_actions_core_migration_claim__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(task)))
        return [];
    try {
        const { fence, ...names } = lock;
        await openLock(names).release(fence);
        log.line('the lock was given back');
        return ['the lock was given back'];
    }
    catch (error) {
        if (!(error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_4__/* .ReadableError */ .J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return [`the lock was not given back: ${error.message}`];
    }
}
function renderFinish(state, task, tidied) {
    const address = task === undefined ? undefined : addressOf(state, task);
    const rows = [
        ['task', task === undefined ? 'none was started' : (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_ecs_actions_core_deployment_task__WEBPACK_IMPORTED_MODULE_9__/* .taskId */ .B)(task.arn))],
        ...(task === undefined ? [] : [['end', (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(howItEnded(state, task))]]),
        ...(task?.startedAt === undefined || task.stoppedAt === undefined
            ? []
            : [
                [
                    'ran for',
                    (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)((task.executionStoppedAt ?? task.stoppedAt) - task.startedAt)),
                ],
            ]),
        ...(address === undefined ? [] : [['log', (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(address.stream, address.url)]]),
        ...tidied.map((line) => ['cleared away', (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line)]),
    ];
    return [
        (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, `Migration of ${state.service}: after the cancel`),
        (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([{ title: '' }, { title: '' }], rows),
    ];
}


/***/ }),

/***/ 1970:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);
/* harmony import */ var _ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8652);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2228);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5711);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4311);
/** The post step: always runs, and has something to do only where the step did not come to its own end. */





await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
    name: 'run-migration-task',
    main: async ({ runner, log, clock, cancellation }) => {
        const state = (0,_ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .u)(runner, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateName */ .Vi, _state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSavedState */ .CA);
        if (state === undefined)
            return { exitCode: 0 };
        const aws = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(state.region, clock, () => cancellation.signal);
        return (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O)({ ...aws, log, clock, cancellation }, state);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
