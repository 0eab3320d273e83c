@echo off
rem Runs the command line from a clone: brings Node and the dependencies on the first run, then hands over.
setlocal
set "here=%~dp0"
where node >nul 2>nul || (echo lacuna: there is no Node on this machine. Install Node 24 or newer ^(nodejs.org^), then run this again. 1>&2 & exit /b 1)
node "%here%scripts\prepare.mjs" || exit /b 1
set "node=node"
if exist "%here%.runtime\node-path" set /p node=<"%here%.runtime\node-path"
if "%NODE_COMPILE_CACHE%"=="" set "NODE_COMPILE_CACHE=%here%.runtime\cache"
"%node%" --disable-warning=ExperimentalWarning "%here%src\cli\main.ts" %*
