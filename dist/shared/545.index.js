export const id = 545;
export const ids = [545];
export const modules = {

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9572);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2194);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3308);



/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_2__/* .durations */ .SB.minute;
const lookEveryMs = 5 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_2__/* .durations */ .SB.second;
/** Sends the rollback that `on-cancel` asks for, sees how it ends, and writes a summary of its own. */
async function finish(ports, state) {
    if (state.open.length === 0) {
        if (state.finished)
            return { exitCode: 0 };
        const nothing = 'The step ended before it knew which deployment to follow; none was touched.';
        ports.log.line(nothing);
        return { exitCode: 0, summary: [(0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Cancelled'), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(nothing)] };
    }
    const rows = [];
    for (const deployment of state.open) {
        const told = state.onCancel === 'rollback' ? await tryToRollBack(ports, deployment) : leftAlone;
        ports.log.line(`${deployment.service}: ${told}`);
        rows.push([(0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(deployment.service), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(told), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(deployment.serviceDeploymentArn)]);
    }
    const columns = ['service', 'after the cancel', 'service deployment'].map((title) => ({ title }));
    return { exitCode: 0, summary: [(0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Cancelled'), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows)] };
}
const leftAlone = 'the deployment was left alone and goes on (on-cancel: leave)';
async function tryToRollBack(ports, deployment) {
    try {
        return await rollBack(ports, deployment);
    }
    catch (error) {
        if (!(error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__/* .ReadableError */ .J))
            throw error;
        ports.log.error({ title: error.title, message: error.message });
        return `it could not be rolled back: ${error.message}`;
    }
}
async function rollBack({ clock, ecs, control }, { serviceDeploymentArn, asked }) {
    const untilMs = clock.monotonicMs() + followForMs;
    let mayAsk = !asked;
    for (;;) {
        const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
        if (now !== undefined && isOver(now))
            return howItEnded(now);
        if (mayAsk && now !== undefined && isRunning(now)) {
            await control.rollBack(serviceDeploymentArn);
        }
        // What the step has asked for shows a moment later; if it still does not, it never arrived.
        mayAsk = true;
        if (clock.monotonicMs() + lookEveryMs > untilMs)
            return 'the rollback is not over yet';
        await clock.sleep(lookEveryMs);
    }
}
function isRunning({ status }) {
    return status === 'PENDING' || status === 'IN_PROGRESS';
}
function isOver({ status }) {
    return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}
function howItEnded({ status }) {
    switch (status) {
        case 'SUCCESSFUL':
            return 'the deployment had completed before it could be rolled back';
        case 'ROLLBACK_SUCCESSFUL':
            return 'rolled back';
        case 'ROLLBACK_FAILED':
            return 'the rollback failed';
        default:
            return 'the deployment was stopped';
    }
}


/***/ }),

/***/ 7545:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);
/* harmony import */ var _ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8652);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3175);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(968);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5010);
/** The post step, when the workflow was cancelled. */





await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
    name: 'wait-stable',
    main: async ({ runner, log, clock, cancellation }) => {
        const state = (0,_ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(runner, _state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateName */ .Vi, _state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSavedState */ .CA);
        if (state === undefined)
            return { exitCode: 0 };
        const { ecs, control } = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(state.region, clock, () => cancellation.signal);
        return (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O)({ log, clock, ecs, control }, state);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
